package io.palco.event.place;

import java.util.List;
import java.util.Optional;

/// Who knows where things are.
public interface PlaceProvider {

    /// @param text  what somebody typed
    /// @param limit the most answers
    /// @return the best first; none when nothing fits
    List<Place> find(String text, int limit);

    /// What lies at a point.
    Optional<Place> at(double latitude, double longitude);
}
