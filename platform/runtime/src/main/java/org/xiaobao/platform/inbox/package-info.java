/**
 * What every consumer of the house stands on. A service that acts on each event by itself is a {@link
 * org.xiaobao.platform.inbox.TopicHandler} and {@link org.xiaobao.platform.inbox.TopicReader} does the rest; one that
 * keeps its positions with what it makes of them reads by itself in a {@link org.xiaobao.platform.inbox.ReaderThread}.
 * One record that cannot be read, counted or stored becomes a {@link org.xiaobao.platform.inbox.DeadLetter} with its
 * reason while its neighbours go on ({@link org.xiaobao.platform.inbox.Savepoints}); what is no record's fault ({@link
 * org.xiaobao.platform.inbox.RecordFault}) is waited out and shown ({@link org.xiaobao.platform.inbox.Reading}); what was
 * delivered twice is applied once ({@link org.xiaobao.platform.inbox.Inbox}).
 */
package org.xiaobao.platform.inbox;
