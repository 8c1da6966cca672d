package io.palco.event.resource;

import io.palco.platform.web.problem.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an organizer writes down about something that can be booked.
///
/// @param stock           how many there are, or heads that can be fed at once; 1 of what is single
/// @param setupMinutes    needed before each use unless a booking says otherwise
/// @param teardownMinutes needed after each use
/// @param roomId          of a `ROOM`
/// @param userId          of `STAFF` with an account
/// @param menus           of `CATERING`
public record ResourceDetails(
        ResourceKind kind,
        String name,
        @Nullable String description,
        int stock,
        int setupMinutes,
        int teardownMinutes,
        @Nullable UUID roomId,
        @Nullable UUID userId,
        List<Menu> menus) {

    List<FieldProblem> brokenRules() {
        var broken = new ArrayList<FieldProblem>();
        if (kind.isSingle() && stock != 1) {
            broken.add(FieldProblem.of(
                    "stock",
                    "There is only one of a room and of a person.",
                    "Só existe um de cada sala e de cada pessoa."));
        }
        if ((roomId != null) != (kind == ResourceKind.ROOM)) {
            broken.add(FieldProblem.of(
                    "roomId",
                    "Choose a room for a room, and none for anything else.",
                    "Escolha a sala quando for uma sala, e nenhuma nos outros casos."));
        }
        if (userId != null && kind != ResourceKind.STAFF) {
            broken.add(FieldProblem.of(
                    "userId", "Only staff have accounts.", "Só a equipe pode ter uma conta associada."));
        }
        if (!menus.isEmpty() && kind != ResourceKind.CATERING) {
            broken.add(FieldProblem.of("menus", "Only catering has menus.", "Só alimentação tem cardápios."));
        }
        if (menus.stream().map(Menu::name).distinct().count() < menus.size()) {
            broken.add(FieldProblem.of(
                    "menus", "Give every menu a name of its own.", "Dê a cada cardápio um nome diferente."));
        }
        return broken;
    }
}
