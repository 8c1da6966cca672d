package io.palco.gateway.page;

import static io.palco.gateway.page.Html.meta;
import static io.palco.gateway.page.Html.text;

import tools.jackson.databind.json.JsonMapper;

/// What of an event goes into its page for those who run no script.
record EventHtml(PublicEvent event, Wording wording, String site, JsonMapper json) {

    private static final int SUMMARY = 200;

    String page() {
        return site + "/events/" + event.id();
    }

    /// Title, description, canonical address, what previews of links show (Open Graph), what search engines read.
    String head() {
        var summary = event.summary(SUMMARY);
        var description = summary.isEmpty() ? wording.when(event) + " · " + wording.where(event) : summary;
        var head = new StringBuilder()
                .append("<title>%s · Palco</title>%n".formatted(text(event.title())))
                .append(meta("name", "description", description))
                .append("<link rel=\"canonical\" href=\"%s\">%n".formatted(text(page())))
                .append(meta("property", "og:type", "website"))
                .append(meta("property", "og:site_name", "Palco"))
                .append(meta("property", "og:title", event.title()))
                .append(meta("property", "og:description", wording.when(event) + " · " + wording.where(event)))
                .append(meta("property", "og:url", page()))
                .append(meta("property", "og:locale", wording.isPortuguese() ? "pt_BR" : "en_US"));
        if (event.cover() != null) {
            var picture = event.cover().picture();
            head.append(meta("property", "og:image", site + picture.url()))
                    .append(meta("property", "og:image:width", Integer.toString(picture.width())))
                    .append(meta("property", "og:image:height", Integer.toString(picture.height())))
                    .append(meta(
                            "property",
                            "og:image:alt",
                            wording.alt(event.cover().alt())));
        }
        head.append(meta("name", "twitter:card", event.cover() == null ? "summary" : "summary_large_image"));
        return head.append("<script type=\"application/ld+json\">")
                .append(Html.json(EventJsonLd.of(event, page(), site, json)))
                .append("</script>\n")
                .toString();
    }

    /// The event in plain words.
    String body() {
        var body = new StringBuilder("<article><h1>%s</h1>".formatted(text(event.title())));
        if (event.cover() != null) {
            body.append("<p><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\"></p>"
                    .formatted(
                            text(event.cover().picture().url()),
                            text(wording.alt(event.cover().alt())),
                            event.cover().picture().width(),
                            event.cover().picture().height()));
        }
        body.append("<dl>");
        row(body, wording.say("When", "Quando"), wording.when(event));
        row(body, wording.say("Where", "Onde"), wording.where(event));
        if (event.organizationName() != null) {
            row(body, wording.say("By", "Por"), event.organizationName());
        }
        row(body, wording.say("Price", "Preço"), wording.price(event));
        row(body, wording.say("State", "Situação"), wording.state(event));
        body.append("</dl>");
        (event.description() == null ? "" : event.description())
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> body.append("<p>%s</p>".formatted(text(line))));
        return body.append("</article>").toString();
    }

    private static void row(StringBuilder body, String name, String value) {
        body.append("<dt>%s</dt><dd>%s</dd>".formatted(text(name), text(value)));
    }
}
