/** The remedies (救济途径) that are open against a decision and that its notice must name: dated data. */
package org.xiaobao.complaints.remedy;
