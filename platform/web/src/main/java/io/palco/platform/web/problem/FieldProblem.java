package io.palco.platform.web.problem;

/// What is wrong with one field of a request; `field` is its JSON path, for example `location.name`.
public record FieldProblem(String field, LocalizedText message) {

    public static FieldProblem of(String field, String english, String portuguese) {
        return new FieldProblem(field, LocalizedText.text(english, portuguese));
    }
}
