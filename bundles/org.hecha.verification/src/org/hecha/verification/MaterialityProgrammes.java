package org.hecha.verification;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.engagement.Engagement;
import org.hecha.standard.Standing;
import org.hecha.standard.Texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What programmes say about materiality, read once from {@code data/materiality.json}. Immutable. */
public final class MaterialityProgrammes {

    private static final String FILE = "/data/materiality.json";
    private static final MaterialityProgrammes DECLARED = new MaterialityProgrammes();

    private final List<Entry> entries = new ArrayList<>();
    private final Pervasiveness pervasiveness;

    private record Entry(MaterialityProgramme programme, List<String> names, Set<String> profiles) {

        boolean fits(Engagement engagement) {
            String named = engagement.getProgramme() == null ? "" : engagement.getProgramme().toLowerCase(Locale.ROOT);
            return names.stream().anyMatch(name -> named.contains(name.toLowerCase(Locale.ROOT)))
                    || profiles.contains(engagement.getProfileId());
        }
    }

    private MaterialityProgrammes() {
        JsonNode root = root();
        for (JsonNode node : root.get("programmes")) {
            List<String> names = new ArrayList<>();
            node.path("names").forEach(name -> names.add(name.asText()));
            Set<String> profiles = new HashSet<>();
            node.path("profiles").forEach(profile -> profiles.add(profile.asText()));
            entries.add(new Entry(programme(node), names, profiles));
        }
        JsonNode wide = root.get("pervasive");
        pervasiveness = new Pervasiveness(number(wide, "multipleOfThreshold"), number(wide, "percentOfTotal"),
                wide.get("materialCategories").asInt(), Standing.valueOf(wide.get("standing").asText()),
                Texts.read(wide.get("source"), FILE + " pervasive"));
    }

    private static JsonNode root() {
        try (InputStream stream = MaterialityProgrammes.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    private static MaterialityProgramme programme(JsonNode node) {
        String id = node.get("id").asText();
        List<MaterialityProgramme.Band> bands = new ArrayList<>();
        node.get("bands").forEach(band -> bands.add(new MaterialityProgramme.Band(
                band.has("upTo") ? Optional.of(number(band, "upTo")) : Optional.empty(), number(band, "percent"))));
        return new MaterialityProgramme(id, Texts.read(node.get("title"), id), node.get("binding").asBoolean(), bands,
                Standing.valueOf(node.get("standing").asText()), Texts.read(node.get("source"), id));
    }

    private static BigDecimal number(JsonNode node, String key) {
        return new BigDecimal(node.get(key).asText());
    }

    /** Those the product knows. */
    public static MaterialityProgrammes declared() {
        return DECLARED;
    }

    /** All of them, in the order of the file. */
    public List<MaterialityProgramme> all() {
        return entries.stream().map(Entry::programme).toList();
    }

    /** The programme that an engagement names, by its programme or its check profile; empty where it is none of ours. */
    public Optional<MaterialityProgramme> of(Engagement engagement) {
        return entries.stream().filter(entry -> entry.fits(engagement)).map(Entry::programme).findFirst();
    }

    /** From where on a material misstatement is pervasive. */
    public Pervasiveness pervasiveness() {
        return pervasiveness;
    }
}
