package io.palco.gateway.page;

import io.palco.gateway.page.PublicEvent.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/// How pages say things, in Portuguese to those who ask for it and in English to all others.
record Wording(Locale locale) {

    private static final Locale PORTUGUESE = Locale.of("pt", "BR");

    static Wording of(Locale wanted) {
        return new Wording("pt".equals(wanted.getLanguage()) ? PORTUGUESE : Locale.ENGLISH);
    }

    boolean isPortuguese() {
        return locale.equals(PORTUGUESE);
    }

    String say(String english, String portuguese) {
        return isPortuguese() ? portuguese : english;
    }

    String when(PublicEvent event) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        var start = event.startsAt().atZone(event.zone());
        var end = event.endsAt().atZone(event.zone());
        var zone = " (" + event.timeZone() + ")";
        return start.toLocalDate().equals(end.toLocalDate())
                ? "%s, %s – %s%s".formatted(day.format(start), time.format(start), time.format(end), zone)
                : "%s, %s – %s, %s%s"
                        .formatted(day.format(start), time.format(start), day.format(end), time.format(end), zone);
    }

    String where(PublicEvent event) {
        var location = event.location();
        return location.address() == null ? location.name() : location.name() + ", " + location.address();
    }

    String price(PublicEvent event) {
        var price = event.price();
        if (price == null || event.isFree()) {
            return say("Free", "Gratuito");
        }
        return price.from().equals(price.to()) ? money(price.from()) : money(price.from()) + " – " + money(price.to());
    }

    String state(PublicEvent event) {
        if (event.isCancelled()) {
            return say("Cancelled", "Cancelado");
        }
        if (!event.isOpen()) {
            return say("It is over", "Já aconteceu");
        }
        return event.available() > 0 ? say("Places available", "Há vagas") : say("Sold out", "Esgotado");
    }

    String alt(PublicEvent.AltText alt) {
        return isPortuguese() ? alt.pt() : alt.en();
    }

    private String money(Money money) {
        var format = NumberFormat.getCurrencyInstance(isPortuguese() ? PORTUGUESE : Locale.US);
        var currency = Currency.getInstance(money.currency());
        format.setCurrency(currency);
        return format.format(BigDecimal.valueOf(money.amount(), Math.max(0, currency.getDefaultFractionDigits())));
    }
}
