package io.palco.identity.account;

import io.palco.identity.account.UserFilter.TimeRange;
import io.palco.platform.web.list.Keyset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A [UserFilter] as SQL over `users u`, written so that the planner sees what each condition is worth.
final class UserConditions {

    /// What those who never signed in are sorted and filtered by.
    static final String LAST_LOGIN = "coalesce(u.last_login_at, timestamptz '1970-01-01 00:00:00+00')";

    private static final int SHORTEST_TRIGRAM = 3;

    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> params = new HashMap<>();
    private boolean hasTrigrams;

    private UserConditions() {}

    /// @param roleIds what the filter's role is called by; ignored without one
    static UserConditions of(UserFilter filter, List<UUID> roleIds) {
        var conditions = new UserConditions();
        conditions.text(filter.text());
        if (filter.email() != null) {
            conditions.add("u.email = :email", "email", withoutNul(EmailAddress.normalise(filter.email())));
        }
        conditions.belonging(filter, roleIds);
        if (filter.status() != null) {
            // not a parameter: only so does the index of the deactivated ones match
            conditions
                    .sql
                    .append(" AND u.status = '")
                    .append(filter.status().name())
                    .append('\'');
        }
        conditions.range("u.created_at", "created", filter.created());
        conditions.range(LAST_LOGIN, "lastLogin", filter.lastLogin());
        return conditions;
    }

    /// What follows `FROM`. The order by name or address goes together with what is searched in them: all
    /// who are called José stand in one place of it. The planner, which cannot know, would read everybody
    /// before them; so it finds them first (`OFFSET 0`) and sorts them then.
    String source(@Nullable String sort) {
        var isTogether = hasTrigrams && sort != null && sort.matches("-?(name|email)");
        return isTogether ? "(SELECT * FROM users u WHERE " + sql + " OFFSET 0) u WHERE true" : "users u WHERE " + sql;
    }

    Map<String, Object> params() {
        return params;
    }

    private void text(@Nullable String text) {
        if (text == null) {
            return;
        }
        var searched = SearchText.of(text);
        hasTrigrams = searched.length() >= SHORTEST_TRIGRAM;
        if (hasTrigrams) {
            add("u.search_text LIKE :text", "text", SearchText.containing(text));
        } else {
            add("u.name_key LIKE :text", "text", Keyset.escapeLike(searched) + "%");
        }
    }

    private void belonging(UserFilter filter, List<UUID> roleIds) {
        if (filter.role() != null) {
            var where = filter.organizationId() == null ? "" : " AND ur.organization_id = :organization";
            add(
                    "EXISTS (SELECT 1 FROM user_roles ur WHERE ur.user_id = u.id AND ur.role_id = ANY (:roles)" + where
                            + ")",
                    "roles",
                    roleIds.toArray(UUID[]::new));
        }
        if (filter.organizationId() != null) {
            add(
                    "EXISTS (SELECT 1 FROM memberships m"
                            + " WHERE m.user_id = u.id AND m.organization_id = :organization)",
                    "organization",
                    filter.organizationId());
        }
    }

    private void range(String column, String name, TimeRange range) {
        add(column + " >= :" + name + "From", name + "From", range.from());
        add(column + " < :" + name + "To", name + "To", range.to());
    }

    private void add(String condition, String name, @Nullable Instant time) {
        if (time != null) {
            add(condition, name, (Object) time.atOffset(ZoneOffset.UTC));
        }
    }

    private void add(String condition, String name, Object value) {
        sql.append(" AND ").append(condition);
        params.put(name, value);
    }

    /// PostgreSQL knows every character but this one; replaced, it still matches nothing.
    static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
