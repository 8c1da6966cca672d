package io.palco.event.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTests {

    private final Gazetteer gazetteer = new Gazetteer();

    @Test
    void knowsEveryMunicipality() {
        assertThat(gazetteer.size()).isEqualTo(5_571);
    }

    @Test
    void findsWithoutRegardToCaseAndAccents() {
        assertThat(gazetteer.find("SAO PAULO", 1)).singleElement().satisfies(place -> {
            assertThat(place.label()).isEqualTo("São Paulo, SP");
            assertThat(place.latitude()).isBetween(-23.7, -23.4);
            assertThat(place.longitude()).isBetween(-46.8, -46.4);
            assertThat(place.attribution()).contains("GeoNames");
        });
        assertThat(gazetteer.find("alta floresta d'oeste", 1)).hasSize(1);
    }

    @Test
    void tellsCitiesOfOneNameApartByTheirState() {
        assertThat(gazetteer.find("palmas", 2)).extracting(Place::label).containsExactly("Palmas, TO", "Palmas, PR");
        assertThat(gazetteer.find("Palmas - PR", 5)).extracting(Place::label).startsWith("Palmas, PR");
        assertThat(gazetteer.find("Palmas, pr", 5)).extracting(Place::state).containsOnly("PR");
    }

    @Test
    void putsWholeNamesBeforeBeginningsAndBeginningsBeforeOtherWords() {
        var labels = gazetteer.find("santos", 20).stream().map(Place::label).toList();

        assertThat(labels.getFirst()).isEqualTo("Santos, SP");
        assertThat(labels.indexOf("Santos Dumont, MG")).isLessThan(labels.indexOf("Euclides da Cunha, BA") + 21);
        assertThat(labels).anyMatch(label -> label.contains(" dos Santos"));
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(gazetteer.find("xyzzy", 10)).isEmpty();
        assertThat(gazetteer.find("123 !?", 10)).isEmpty();
        assertThat(gazetteer.find("São Paulo", 0)).isEmpty();
    }

    @Test
    void namesTheNearestMunicipality() {
        assertThat(gazetteer.at(-22.97, -43.18)).map(Place::label).contains("Rio de Janeiro, RJ");
        assertThat(gazetteer.at(-3.1, -60.0)).map(Place::label).contains("Manaus, AM");
    }

    @Test
    void namesNothingAbroadOrAtSea() {
        assertThat(gazetteer.at(38.7, -9.1)).isEmpty();
        assertThat(gazetteer.at(-20, 20)).isEmpty();
        assertThat(gazetteer.at(90, 180)).isEmpty();
    }
}
