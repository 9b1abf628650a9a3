package no.livskraft.workshop;

/**
 * The part of the earth that a map shows, in degrees of latitude and longitude (WGS 84).
 *
 * @param south the southern edge, -90 to 90
 * @param west the western edge, -180 to 180
 * @param north the northern edge, more than the southern
 * @param east the eastern edge, more than the western: a map across the date line has no bounds here
 */
public record GeographicBounds(double south, double west, double north, double east) {

    /**
     * Checks the edges.
     *
     * @throws IllegalArgumentException if one is not on earth, or there is nothing between them
     */
    public GeographicBounds {
        boolean onEarth = south >= -90 && north <= 90 && west >= -180 && east <= 180;
        if (!onEarth || !(south < north) || !(west < east)) {
            throw new IllegalArgumentException("From " + south + ", " + west + " to " + north + ", " + east
                    + " is no area: south, west, north, east in degrees");
        }
    }
}
