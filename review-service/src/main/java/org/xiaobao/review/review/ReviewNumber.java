package org.xiaobao.review.review;

/** The number people quote, such as {@code SC2024-0000001}: the year of the submission and a serial. */
record ReviewNumber(int year, long serial) {

    @Override
    public String toString() {
        return String.format("SC%04d-%07d", year, serial);
    }
}
