/**
 * What is asked for: days and a unit, within what the asker may see, and where the cases behind the answer are.
 */
package org.xiaobao.reporting.question;
