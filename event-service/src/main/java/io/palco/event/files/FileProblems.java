package io.palco.event.files;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.files.image.Pictures;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/// Refusals about files, in words for people.
final class FileProblems {

    private FileProblems() {}

    static ProblemException notAPicture() {
        return ProblemException.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "This is no picture that can be read. Send a JPEG, PNG or GIF file.",
                "Isto não é uma imagem que possa ser lida. Envie um arquivo JPEG, PNG ou GIF.");
    }

    static ProblemException tooManyPixels(int width, int height) {
        return ProblemException.invalid(new FieldProblem(
                "picture",
                text(
                        "The picture has {0} × {1} pixels; at most {2} a side and 50 million in all are read.",
                        "A imagem tem {0} × {1} pixels; são lidos no máximo {2} por lado e 50 milhões ao todo.",
                        Integer.toString(width),
                        Integer.toString(height),
                        Integer.toString(Pictures.MAX_SIDE))));
    }

    static ProblemException tooLarge(DataSize maximum) {
        return ProblemException.of(
                ProblemType.PAYLOAD_TOO_LARGE,
                text(
                        "The file may have at most {0} MB.",
                        "O arquivo pode ter no máximo {0} MB.", Long.toString(maximum.toMegabytes())));
    }

    static ProblemException empty() {
        return ProblemException.invalid(FieldProblem.of(
                "file", "The file is empty. Choose another one.", "O arquivo está vazio. Escolha outro."));
    }

    static ProblemException notADocument() {
        return ProblemException.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                text(
                        "Files of this kind are not taken, or the content does not fit the name. Send one of: {0}.",
                        "Arquivos deste tipo não são aceitos, ou o conteúdo não condiz com o nome. Envie um destes: {0}.",
                        DocumentType.extensions()));
    }

    static ProblemException organizationIsFull(DataSize maximum) {
        return ProblemException.of(
                ProblemType.LIMIT_REACHED,
                text(
                        "The organization keeps as many files as it may ({0} MB). Delete some first.",
                        "A organização já guarda o máximo de arquivos ({0} MB). Exclua alguns antes.",
                        Long.toString(maximum.toMegabytes())));
    }

    static ProblemException storeIsAway() {
        return ProblemException.retryable(
                ProblemType.DEPENDENCY_UNAVAILABLE,
                text(
                        "Files cannot be reached at the moment. Try again in a few seconds.",
                        "No momento os arquivos não podem ser acessados. Tente de novo em alguns segundos."),
                Duration.ofSeconds(5));
    }
}
