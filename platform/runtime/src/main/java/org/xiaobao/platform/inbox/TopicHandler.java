package org.xiaobao.platform.inbox;

import org.xiaobao.platform.event.ReceivedEvent;

/** What a service does with the events of a topic; one bean a topic. {@link TopicReader} finds it. */
public interface TopicHandler {

    String topic();

    /**
     * In a transaction, once for each event however often it is delivered; what it throws rolls all back.
     *
     * @throws RuntimeException the record's own fault, and it is set aside; any other, and it is read again ({@link
     *     RecordFault})
     */
    void handle(ReceivedEvent event);
}
