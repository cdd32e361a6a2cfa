package org.stepwell.directory;

/** A point on the globe, in degrees of latitude and longitude (WGS 84). */
public record Place(double latitude, double longitude) {

    /** Mean radius of the earth in metres (IUGG). */
    private static final double EARTH = 6_371_008.8;

    /** @return metres as the crow flies, by the haversine formula */
    public int metresTo(Place other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return (int) Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord))));
    }
}
