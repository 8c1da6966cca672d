package io.palco.launcher.seed;

import java.util.List;
import java.util.Map;

/// Somebody in the demo. The addresses are reserved for examples (RFC 2606): nobody is ever written to.
///
/// @param locale of those with an account of their own
record DemoPerson(String name, String email, String locale) {

    static final List<DemoPerson> WITH_ACCOUNT = List.of(
            new DemoPerson("Ana Souza", "ana.souza@example.org", "pt-BR"),
            new DemoPerson("James Carter", "james.carter@example.org", "en"));

    static final List<DemoPerson> PARTICIPANTS = List.of(
            pt("João Pedro Nascimento", "joao.nascimento"),
            pt("Maria Clara Ribeiro", "maria.ribeiro"),
            pt("Tainá Guajajara", "taina.guajajara"),
            pt("Rafael Tanaka", "rafael.tanaka"),
            pt("Conceição dos Santos", "conceicao.santos"),
            pt("Luiz Fernando Müller", "luiz.muller"),
            pt("Beatriz Azevedo", "beatriz.azevedo"),
            pt("Thiago Lima", "thiago.lima"),
            pt("Yasmin Farias", "yasmin.farias"),
            pt("Otávio Brandão", "otavio.brandao"),
            pt("Helena Kowalski", "helena.kowalski"),
            pt("Davi Monteiro", "davi.monteiro"));

    Map<String, String> asParticipant() {
        return Map.of("name", name, "email", email);
    }

    private static DemoPerson pt(String name, String mailbox) {
        return new DemoPerson(name, mailbox + "@example.org", "pt-BR");
    }
}
