package org.hecha.seal.internal.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.standard.Text;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A list of accreditations as JSON text (UTF-8, LF): what is signed, and what a draft file holds. Keys come in a fixed
 * order, so that two issues can be compared line by line.
 */
final class TrustListForm {

    /** Version of the form; another one is refused. */
    static final int SCHEMA = 1;

    private static final int DEEPEST = 8;
    private static final int MOST_BODIES = 10_000;
    private static final int MOST_PARTS = 1_000;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private TrustListForm() {
    }

    static byte[] write(AccreditationList list) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", SCHEMA).put("id", list.id()).put("issuer", list.issuer()).put("number", list.number())
                .put("issued", list.issued().toString());
        list.nextUpdate().ifPresent(due -> root.put("nextUpdate", due.toString()));
        var bodies = root.putArray("bodies");
        list.bodies().forEach(body -> write(body, bodies.addObject()));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (JSON.writer(printer).writeValueAsString(root) + '\n').getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(AccreditedBody body, ObjectNode node) {
        node.put("id", body.id()).put("number", body.number());
        node.putObject("name").put("zh", body.name().zh()).put("en", body.name().en());
        node.put("from", body.from().toString()).put("until", body.until().toString());
        body.sectors().forEach(node.putArray("sectors")::add);
        var certificates = node.putArray("certificates");
        for (AccreditedBody.Certificate certificate : body.certificates()) {
            ObjectNode one = certificates.addObject().put("sha256", certificate.sha256());
            certificate.pem().ifPresent(pem -> one.put("pem", pem));
        }
        var changes = node.putArray("changes");
        for (AccreditedBody.Change change : body.changes()) {
            ObjectNode one = changes.addObject().put("state", ChangeWords.word(change.state()))
                    .put("since", change.since().toString());
            change.reason().ifPresent(reason -> one.put("reason", reason));
        }
    }

    /** @throws Flaw that says what is wrong and where in the text */
    static AccreditationList read(byte[] text, String signer) throws Flaw {
        JsonPlace root = new JsonPlace(parse(text), "");
        int schema = root.positive("schema");
        if (schema != SCHEMA) {
            throw new Flaw("trustListSchema", schema, SCHEMA);
        }
        List<AccreditedBody> bodies = new ArrayList<>();
        for (JsonPlace body : root.objects("bodies", MOST_BODIES)) {
            bodies.add(body(body));
        }
        AccreditationList list = new AccreditationList(root.string("id"), root.string("issuer"), root.positive("number"),
                root.moment("issued"), root.optionalMoment("nextUpdate"), bodies, signer);
        root.done();
        TrustListRules.demand(list);
        return list;
    }

    private static JsonNode parse(byte[] text) throws Flaw {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            Flaw flaw = new Flaw("trustListNotJson", e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 0 : e.getLocation().getColumnNr(), e.getOriginalMessage());
            flaw.initCause(e);
            throw flaw;
        } catch (IOException e) {
            Flaw flaw = new Flaw("trustListNotJson", 0, 0, SealTexts.said(e));
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static AccreditedBody body(JsonPlace place) throws Flaw {
        JsonPlace name = place.object("name");
        Text named = new Text(name.string("zh"), name.string("en"));
        name.done();
        List<AccreditedBody.Certificate> certificates = new ArrayList<>();
        for (JsonPlace one : place.objects("certificates", MOST_PARTS)) {
            certificates.add(new AccreditedBody.Certificate(one.string("sha256"), one.optionalText("pem")));
            one.done();
        }
        List<AccreditedBody.Change> changes = new ArrayList<>();
        for (JsonPlace one : place.objects("changes", MOST_PARTS)) {
            String word = one.string("state");
            AccreditedBody.State state = ChangeWords.state(word)
                    .orElseThrow(() -> new Flaw("trustListState", one.at("state"), word));
            changes.add(new AccreditedBody.Change(state, one.moment("since"), one.optionalText("reason")));
            one.done();
        }
        AccreditedBody body = new AccreditedBody(place.string("id"), named, place.string("number"), certificates,
                place.texts("sectors", MOST_PARTS), place.day("from"), place.day("until"), changes);
        place.done();
        return body;
    }

}
