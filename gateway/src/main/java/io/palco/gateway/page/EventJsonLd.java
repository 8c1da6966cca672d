package io.palco.gateway.page;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// An event as search engines read it: schema.org's `Event` in JSON-LD.
final class EventJsonLd {

    private static final String SCHEMA = "https://schema.org/";

    private EventJsonLd() {}

    /// @param page address of the event's page
    static String of(PublicEvent event, String page, String site, JsonMapper json) {
        var result = new LinkedHashMap<String, Object>();
        result.put("@context", "https://schema.org");
        result.put("@type", "Event");
        result.put("name", event.title());
        if (event.description() != null && !event.description().isBlank()) {
            result.put("description", event.summary(5000));
        }
        var local = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
        result.put("startDate", local.format(event.startsAt().atZone(event.zone())));
        result.put("endDate", local.format(event.endsAt().atZone(event.zone())));
        result.put("eventStatus", SCHEMA + (event.isCancelled() ? "EventCancelled" : "EventScheduled"));
        result.put(
                "eventAttendanceMode",
                SCHEMA + (event.onlineUrl() == null ? "OfflineEventAttendanceMode" : "MixedEventAttendanceMode"));
        result.put("location", location(event, page));
        if (event.cover() != null) {
            result.put("image", List.of(site + event.cover().picture().url()));
        }
        if (event.organizationName() != null) {
            result.put("organizer", Map.of("@type", "Organization", "name", event.organizationName()));
        }
        if (event.isOpen()) {
            result.put("offers", offers(event, page));
        }
        result.put("isAccessibleForFree", event.isFree());
        result.put("url", page);
        return json.writeValueAsString(result);
    }

    private static Object location(PublicEvent event, String page) {
        var place = new LinkedHashMap<String, Object>();
        place.put("@type", "Place");
        place.put("name", event.location().name());
        place.put(
                "address",
                event.location().address() == null
                        ? event.location().name()
                        : event.location().address());
        if (event.location().latitude() != null && event.location().longitude() != null) {
            place.put(
                    "geo",
                    Map.of(
                            "@type", "GeoCoordinates",
                            "latitude", event.location().latitude(),
                            "longitude", event.location().longitude()));
        }
        return event.onlineUrl() == null ? place : List.of(place, Map.of("@type", "VirtualLocation", "url", page));
    }

    private static Object offers(PublicEvent event, String page) {
        var offer = new LinkedHashMap<String, Object>();
        var price = event.price();
        if (price == null || price.from().equals(price.to())) {
            offer.put("@type", "Offer");
            offer.put("price", price == null ? "0" : amount(price.from()));
        } else {
            offer.put("@type", "AggregateOffer");
            offer.put("lowPrice", amount(price.from()));
            offer.put("highPrice", amount(price.to()));
        }
        offer.put("priceCurrency", price == null ? "BRL" : price.from().currency());
        offer.put("availability", SCHEMA + (event.available() > 0 ? "InStock" : "SoldOut"));
        offer.put("url", page);
        return offer;
    }

    private static String amount(PublicEvent.Money money) {
        var digits = Math.max(0, Currency.getInstance(money.currency()).getDefaultFractionDigits());
        return BigDecimal.valueOf(money.amount(), digits).toPlainString();
    }
}
