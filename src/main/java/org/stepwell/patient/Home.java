package org.stepwell.patient;

/**
 * Where the person lives, as far as their record says.
 *
 * @param postalCode null when not known
 * @param latitude in degrees (WGS 84), null like the longitude when not known
 */
public record Home(String postalCode, Double latitude, Double longitude) {

    public Home {
        postalCode = InvalidPatient.within(20, "address", postalCode);
        InvalidPatient.when((latitude == null) != (longitude == null), "address", "half a place is none");
        InvalidPatient.when(latitude != null && Math.abs(latitude) > 90, "address", "no such latitude");
        InvalidPatient.when(longitude != null && Math.abs(longitude) > 180, "address", "no such longitude");
    }

    public static Home unknown() {
        return new Home(null, null, null);
    }

    public boolean hasPlace() {
        return latitude != null;
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Home";
    }
}
