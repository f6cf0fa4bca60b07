package org.xiaobao.training.campaign;

import jakarta.persistence.Embeddable;

/**
 * What an event reached: person-times, copies handed out, views online, enquiries answered. Estimated when the people
 * who held it say "more than" rather than a number.
 */
@Embeddable
record Counts(int audience, int copies, int views, int enquiries, boolean estimated) {}
