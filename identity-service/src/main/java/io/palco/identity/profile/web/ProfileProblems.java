package io.palco.identity.profile.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;

/// Refusals about profiles, in words for people.
final class ProfileProblems {

    private ProfileProblems() {}

    static ProblemException notAPicture() {
        return ProblemException.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "This is no picture that can be read. Send a JPEG, PNG or GIF file.",
                "Isto não é uma imagem que possa ser lida. Envie um arquivo JPEG, PNG ou GIF.");
    }

    static ProblemException tooManyPixels(int width, int height) {
        return ProblemException.invalid(new FieldProblem(
                "photo",
                text(
                        "The picture has {0} × {1} pixels; at most 12000 a side and 50 million in all are read.",
                        "A imagem tem {0} × {1} pixels; são lidos no máximo 12000 por lado e 50 milhões ao todo.",
                        Integer.toString(width),
                        Integer.toString(height))));
    }

    static ProblemException tooManyBytes() {
        return ProblemException.of(
                ProblemType.PAYLOAD_TOO_LARGE,
                "The picture may have at most 5 MB.",
                "A imagem pode ter no máximo 5 MB.");
    }

    static ProblemException unknownPreference(String key) {
        return ProblemException.invalid(new FieldProblem(
                key,
                text(
                        "There is no preference {0}. Keys of your own begin with x- and have at most 60 of a-z, 0-9, . and -.",
                        "Não existe a preferência {0}. Chaves próprias começam com x- e têm no máximo 60 de a-z, 0-9, . e -.",
                        key)));
    }

    static ProblemException wrongPreference(String key, String allowed) {
        return ProblemException.invalid(new FieldProblem(
                key, text("{0} takes one of: {1}.", "{0} aceita um destes valores: {1}.", key, allowed)));
    }

    static ProblemException tooManyPreferences(int allowed) {
        return ProblemException.invalid(new FieldProblem(
                "preferences",
                text(
                        "There may be at most {0} preferences.",
                        "Pode haver no máximo {0} preferências.", Integer.toString(allowed))));
    }
}
