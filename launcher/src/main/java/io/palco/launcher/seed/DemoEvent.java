package io.palco.launcher.seed;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/// One event of the demo.
///
/// @param inDays how far ahead of today it takes place
/// @param participants how many of the demo people registered
record DemoEvent(
        String title,
        String description,
        int inDays,
        LocalTime startsAt,
        Duration length,
        ZoneId zone,
        Place place,
        int capacity,
        List<String> categories,
        int participants) {

    record Place(String name, String address, double latitude, double longitude) {}

    static final List<DemoEvent> ALL = List.of(
            new DemoEvent(
                    "Noite de Java em São Paulo",
                    """
                    Três palestras curtas, uma mesa de conversa e tempo de sobra para se conhecer.

                    19h00  Credenciamento e café
                    19h30  Threads virtuais em produção: o que aprendemos em um ano
                    20h10  Mensagens que não se perdem: outbox na prática
                    20h50  Conversa aberta, pizza e sorteio de livros

                    Aberto a quem programa em qualquer linguagem. O auditório tem acesso para cadeira de rodas e \
                    haverá interpretação em Libras.""",
                    18,
                    LocalTime.of(19, 0),
                    Duration.ofHours(3),
                    ZoneId.of("America/Sao_Paulo"),
                    new Place(
                            "Centro Cultural São Paulo",
                            "Rua Vergueiro, 1000 - Liberdade, São Paulo - SP",
                            -23.5709,
                            -46.6396),
                    120,
                    List.of("tecnologia", "encontro"),
                    12),
            new DemoEvent(
                    "Oficina de fotografia: a luz das igrejas",
                    """
                    Um fim de tarde pelas ladeiras de Ouro Preto com a fotógrafa Marta Alencar, para aprender a medir \
                    e a esperar a luz.

                    Traga qualquer câmera com modo manual, ou o celular. São só doze vagas, para que todos tenham \
                    retorno sobre as suas fotos. Em caso de chuva, a oficina acontece no adro coberto.""",
                    25,
                    LocalTime.of(15, 30),
                    Duration.ofHours(4),
                    ZoneId.of("America/Sao_Paulo"),
                    new Place("Largo de Coimbra", "Largo de Coimbra, Centro, Ouro Preto - MG", -20.3857, -43.5029),
                    12,
                    List.of("arte", "oficina"),
                    11),
            new DemoEvent(
                    "Festival Sabores do Pará",
                    """
                    Um dia inteiro à beira da baía do Guajará: tacacá, maniçoba, peixe no tucupi e sorvetes de frutas \
                    que você talvez nunca tenha provado.

                    Vinte cozinheiras e cozinheiros da região, oficinas de farinha para crianças e carimbó ao vivo a \
                    partir das 17h. A entrada é gratuita; a inscrição garante o seu lugar e a ecobag.""",
                    40,
                    LocalTime.of(11, 0),
                    Duration.ofHours(10),
                    ZoneId.of("America/Belem"),
                    new Place("Estação das Docas", "Av. Boulevard Castilhos França, Belém - PA", -1.4487, -48.5003),
                    800,
                    List.of("gastronomia", "família"),
                    9),
            new DemoEvent(
                    "Recife Open Source Day",
                    """
                    A full day of talks and hands-on rooms about free software made in the Northeast of Brazil. \
                    Talks are in English or Portuguese, with live subtitles in both.

                    Morning: maintainers tell how their projects survived success.
                    Afternoon: pick a room, pick an issue, send your first patch. Mentors sit at every table.

                    Bring a laptop. Lunch is on the house; tell us about allergies when you register.""",
                    47,
                    LocalTime.of(9, 0),
                    Duration.ofHours(9),
                    ZoneId.of("America/Recife"),
                    new Place("Cais do Sertão", "Av. Alfredo Lisboa, s/n, Recife - PE", -8.0626, -34.8711),
                    400,
                    List.of("technology", "conference"),
                    10),
            new DemoEvent(
                    "Meia maratona do Aterro",
                    """
                    21 km com vista para o Pão de Açúcar, largada ao amanhecer e percurso plano.

                    Retirada do kit na véspera, das 10h às 18h, com documento. Hidratação a cada 3 km, guarda-volumes \
                    e bicicletário no local. Pessoas com deficiência largam às 5h50; guias não pagam.""",
                    62,
                    LocalTime.of(6, 0),
                    Duration.ofHours(4),
                    ZoneId.of("America/Sao_Paulo"),
                    new Place(
                            "Aterro do Flamengo", "Av. Infante Dom Henrique, Rio de Janeiro - RJ", -22.9316, -43.1714),
                    2000,
                    List.of("esporte"),
                    8),
            new DemoEvent(
                    "Amazon Data Meetup",
                    """
                    Satellites, sensors and stubborn boats: people who collect data about the forest show how they do \
                    it, and what goes wrong.

                    Two talks of thirty minutes, then questions until the doors close. In English, with help for \
                    questions in Portuguese and Spanish.""",
                    75,
                    LocalTime.of(18, 30),
                    Duration.ofMinutes(150),
                    ZoneId.of("America/Manaus"),
                    new Place("Casarão da Inovação Cassina", "Rua Bernardo Ramos, 295, Manaus - AM", -3.1336, -60.0264),
                    80,
                    List.of("technology", "science"),
                    6));

    Map<String, Object> asRequest(Clock clock) {
        var start = LocalDate.now(clock.withZone(zone))
                .plusDays(inDays)
                .atTime(startsAt)
                .atZone(zone);
        return Map.of(
                "title", title,
                "description", description,
                "startsAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start),
                "endsAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.plus(length)),
                "timeZone", zone.getId(),
                "location", place,
                "capacity", capacity,
                "categories", categories);
    }
}
