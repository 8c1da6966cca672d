package io.palco.event.seating;

import io.palco.platform.web.problem.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What must hold of a plan as a whole.
final class SeatPlanRules {

    static final int MOST_SEATS = 10_000;
    private static final int MOST_PLACES = 1_000_000;

    private SeatPlanRules() {}

    static List<FieldProblem> brokenBy(SeatPlan plan) {
        var broken = new ArrayList<FieldProblem>();
        if (!SeatPlan.SCHEMA.equals(plan.schema())) {
            broken.add(FieldProblem.of(
                    "plan.schema",
                    "Give a plan in the format %s.".formatted(SeatPlan.SCHEMA),
                    "Informe um mapa no formato %s.".formatted(SeatPlan.SCHEMA)));
        }
        if (plan.seatCount() > MOST_SEATS) {
            broken.add(FieldProblem.of(
                    "plan.sections",
                    "A plan has at most %d seats.".formatted(MOST_SEATS),
                    "Um mapa tem no máximo %d assentos.".formatted(MOST_SEATS)));
        }
        if (plan.areas().stream().mapToLong(SeatPlan.StandingArea::capacity).sum() + plan.seatCount() > MOST_PLACES) {
            broken.add(FieldProblem.of(
                    "plan.areas",
                    "A plan holds at most 1,000,000 people.",
                    "Um mapa comporta no máximo 1.000.000 de pessoas."));
        }
        addRepeated(broken, "plan.sections", plan.seats().map(SeatPlan.Seat::id));
        addRepeated(
                broken,
                "plan.sections",
                Stream.concat(
                        plan.sections().stream().map(SeatPlan.SeatSection::id),
                        plan.areas().stream().map(SeatPlan.StandingArea::id)));
        addAmbiguous(broken, plan);
        addOutside(broken, plan);
        return broken;
    }

    private static void addRepeated(List<FieldProblem> broken, String field, Stream<String> ids) {
        var seen = new HashSet<String>();
        ids.filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> broken.add(FieldProblem.of(
                        field,
                        "The id %s occurs twice; give each its own.".formatted(id),
                        "O id %s aparece duas vezes; cada um precisa do seu.".formatted(id))));
    }

    /// Nobody finds seat 12 of row F when there are two.
    private static void addAmbiguous(List<FieldProblem> broken, SeatPlan plan) {
        for (var section : plan.sections()) {
            var seen = new HashSet<String>();
            for (var row : section.rows()) {
                for (var seat : row.seats()) {
                    if (!seen.add(row.label() + "\n" + seat.label())) {
                        broken.add(FieldProblem.of(
                                "plan.sections",
                                "%s has row %s seat %s twice.".formatted(section.name(), row.label(), seat.label()),
                                "%s tem a fila %s assento %s duas vezes."
                                        .formatted(section.name(), row.label(), seat.label())));
                        return;
                    }
                }
            }
        }
    }

    private static void addOutside(List<FieldProblem> broken, SeatPlan plan) {
        var seatsInside = plan.seats().allMatch(seat -> seat.x() <= plan.width() && seat.y() <= plan.height());
        var areasInside = plan.areas().stream()
                .allMatch(area -> area.x() + area.width() <= plan.width() && area.y() + area.height() <= plan.height());
        if (!seatsInside || !areasInside) {
            broken.add(FieldProblem.of(
                    "plan.width",
                    "Something lies outside of the drawing; make it larger.",
                    "Há algo fora do desenho; aumente-o."));
        }
    }
}
