/** Who handles a complaint, whether it is a major one, and under which codes it counts; each act is in its journal. */
package org.xiaobao.complaints.handling;
