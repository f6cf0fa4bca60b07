package org.xiaobao.mediation.mediation;

/** The number people quote, such as {@code TJ2024-0000001}: the year of the application and a serial. */
record MediationNumber(int year, long serial) {

    @Override
    public String toString() {
        return String.format("TJ%04d-%07d", year, serial);
    }
}
