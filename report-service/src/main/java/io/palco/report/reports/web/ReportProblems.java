package io.palco.report.reports.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.LocalizedText;
import io.palco.platform.web.problem.ProblemException;
import io.palco.report.reports.ReportFailure;

/// What is said when there is no document.
final class ReportProblems {

    private ReportProblems() {}

    static ProblemException notReady() {
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                "The report has no content yet. Fetch it again when its status is READY.",
                "O relatório ainda não tem conteúdo. Busque de novo quando o status for READY.");
    }

    static LocalizedText explain(ReportFailure failure) {
        return switch (failure) {
            case EVENT_DELETED -> text("The event was deleted.", "O evento foi excluído.");
            case NOT_GENERATED ->
                text(
                        "The report could not be generated. Ask for it again; if that fails too, report its id.",
                        "Não foi possível gerar o relatório. Peça de novo; se falhar outra vez, informe o id dele.");
        };
    }
}
