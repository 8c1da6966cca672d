package io.palco.event.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/// Whom to ask: people who are signed in get what the operator's provider knows, strangers what the gazetteer does, so
/// that nobody spends the provider's patience anonymously. When the provider does not answer, the gazetteer does.
@Service
public class FindPlaces {

    /// The name of the bean that is a provider outside of Palco.
    public static final String FOREIGN = "foreignPlaces";

    private static final Logger LOG = LoggerFactory.getLogger(FindPlaces.class);

    private final Gazetteer gazetteer;
    private final Optional<PlaceProvider> foreign;

    FindPlaces(Gazetteer gazetteer, @Qualifier(FOREIGN) ObjectProvider<PlaceProvider> foreign) {
        this.gazetteer = gazetteer;
        this.foreign = Optional.ofNullable(foreign.getIfAvailable());
    }

    /// It cannot be asked now: away, slow, or asked too often.
    public static final class Unavailable extends RuntimeException {
        public Unavailable(String why) {
            super(why, null, false, false);
        }
    }

    public List<Place> find(String text, int limit, boolean signedIn) {
        return ask(signedIn, provider -> provider.find(text, limit));
    }

    public Optional<Place> at(double latitude, double longitude, boolean signedIn) {
        return ask(signedIn, provider -> provider.at(latitude, longitude));
    }

    private <T> T ask(boolean signedIn, Function<PlaceProvider, T> question) {
        if (signedIn && foreign.isPresent()) {
            try {
                return question.apply(foreign.get());
            } catch (Unavailable reason) {
                LOG.info("The gazetteer answers instead of the provider: {}", reason.getMessage());
            }
        }
        return question.apply(gazetteer);
    }
}
