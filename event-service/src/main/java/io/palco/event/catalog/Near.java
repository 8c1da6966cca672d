package io.palco.event.catalog;

import java.util.Map;

/// Around a point.
///
/// @param latitude  WGS 84 degrees
/// @param metres    how far away an event may be, along the ground
public record Near(double latitude, double longitude, double metres) {

    /// The condition on `events e`: the index finds the cube around the point, the distance cuts off its corners.
    static final String CONDITION = """
             AND e.latitude IS NOT NULL
             AND earth_point(e.latitude, e.longitude)
                 <@ public.cube_enlarge(earth_point(:nearLatitude, :nearLongitude), chord_of(:nearMetres), 3)
             AND metres_between(earth_point(e.latitude, e.longitude), earth_point(:nearLatitude, :nearLongitude))
                 <= :nearMetres
            """;

    Map<String, Object> params() {
        return Map.of("nearLatitude", latitude, "nearLongitude", longitude, "nearMetres", metres);
    }
}
