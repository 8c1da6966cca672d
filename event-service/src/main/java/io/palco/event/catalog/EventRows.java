package io.palco.event.catalog;

import io.palco.event.files.AltText;
import io.palco.event.files.KeptFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How events are read from the database together with what is shown of them: places taken, the organization's name,
/// the cover, the price.
final class EventRows {

    private static final String COLUMNS =
            "e.id, e.organization_id, e.title, e.description, e.starts_at, e.ends_at, e.time_zone,"
                    + " e.location_name, e.location_address, e.location_city, e.location_state, e.latitude, e.longitude,"
                    + " e.categories, e.capacity, e.venue_id, e.online_url, e.status, e.cancellation_reason, e.series_id,"
                    + " e.recurrence_id, e.version, e.created_at, e.updated_at, coalesce(p.taken, 0) AS taken, o.name AS organization_name,"
                    + " c.alt_pt AS cover_pt, c.alt_en AS cover_en,"
                    + " m.lowest AS price_from, m.highest AS price_to, m.currency AS price_currency, sm.seat_map_id, "
                    + KeptFiles.PICTURE_COLUMNS;

    /// Ends with `WHERE`; the events are `e`.
    static final String SELECT = selectFrom("", "events e");

    private EventRows() {}

    /// @param more   further columns, with a comma behind
    /// @param events `events`, or a part of them, named `e`
    static String selectFrom(String more, String events) {
        return "SELECT " + more + COLUMNS + " FROM " + events + """

              LEFT JOIN event_places p ON p.event_id = e.id
              LEFT JOIN organizations o ON o.id = e.organization_id
              LEFT JOIN event_seat_maps sm ON sm.event_id = e.id
              LEFT JOIN event_prices m ON m.event_id = e.id
              LEFT JOIN event_pictures c ON c.event_id = e.id AND c.cover
              LEFT JOIN files f ON f.id = c.file_id
             WHERE\s""";
    }

    static EventView view(ResultSet rs, int row) throws SQLException {
        var location = new Location(
                rs.getString("location_name"),
                rs.getString("location_address"),
                rs.getObject("latitude", Double.class),
                rs.getObject("longitude", Double.class),
                rs.getString("location_city"),
                rs.getString("location_state"));
        var details = new EventDetails(
                rs.getString("title"),
                rs.getString("description"),
                instant(rs, "starts_at"),
                instant(rs, "ends_at"),
                rs.getString("time_zone"),
                location,
                List.copyOf(Arrays.asList((String[]) rs.getArray("categories").getArray())),
                rs.getInt("capacity"),
                rs.getObject("venue_id", UUID.class),
                rs.getString("online_url"));
        var state = new EventState(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                details,
                EventStatus.valueOf(rs.getString("status")),
                rs.getString("cancellation_reason"),
                rs.getObject("series_id", UUID.class),
                rs.getObject("recurrence_id", LocalDate.class),
                rs.getLong("version"),
                instant(rs, "created_at"),
                instant(rs, "updated_at"));
        return EventView.of(
                state,
                rs.getString("organization_name"),
                rs.getInt("taken"),
                cover(rs),
                price(rs),
                rs.getObject("seat_map_id", UUID.class));
    }

    private static @Nullable Cover cover(ResultSet rs) throws SQLException {
        var picture = KeptFiles.picture(rs);
        return picture.isEmpty()
                ? null
                : new Cover(picture.get(), new AltText(rs.getString("cover_pt"), rs.getString("cover_en")));
    }

    private static @Nullable PriceRange price(ResultSet rs) throws SQLException {
        var currency = rs.getString("price_currency");
        return currency == null
                ? null
                : new PriceRange(
                        new Money(rs.getLong("price_from"), currency), new Money(rs.getLong("price_to"), currency));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
