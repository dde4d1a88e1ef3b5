package org.hecha.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.samples.internal.CaseFiles;
import org.hecha.samples.internal.CsvFacts;
import org.hecha.samples.internal.ModelReader;
import org.hecha.samples.internal.StableIds;
import org.hecha.standard.Text;
import org.hecha.standard.Texts;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One published case: what an organization printed, as an engagement and an inventory. Immutable and safe for any
 * thread; the model objects handed out are fresh at every call and belong to the caller. Their ids are derived from
 * the case and so are the same in every run and on every machine.
 */
public final class PublishedCase {

    private final CaseFiles files;
    private final StableIds ids;
    private final JsonNode declaration;
    private final Text title;
    private final Text caution;
    private final List<ExpectedItem> expected;

    /** @throws IllegalStateException when a file of the case is wrong, or a published result has no recalculation */
    PublishedCase(CaseFiles files) {
        this.files = files;
        this.ids = new StableIds(files.caseId());
        this.declaration = files.json("case.json");
        this.title = Texts.read(declaration.get("title"), files.caseId() + " title");
        this.caution = Texts.read(declaration.get("caution"), files.caseId() + " caution");
        this.expected = bind();
    }

    private List<ExpectedItem> bind() {
        ModelReader reader = reader();
        inventory(reader);
        Map<String, String> subjects = new TreeMap<>(reader.items());
        List<ExpectedItem> bound = new ArrayList<>();
        for (CsvFacts.Row row : files.csv("expected.csv")) {
            String subject = subjects.remove(row.get("item"));
            if (subject == null) {
                throw new IllegalStateException(id() + ": nothing recalculates '" + row.get("item") + "'");
            }
            bound.add(new ExpectedItem(row.get("item"), row.decimal("value"), row.get("unit"), subject));
        }
        if (!subjects.isEmpty()) {
            throw new IllegalStateException(id() + ": expected.csv has no row " + subjects.keySet());
        }
        return List.copyOf(bound);
    }

    /** Stable id, the name of the case's folder: {@code textile-mill-2022-2023}. */
    public String id() {
        return files.caseId();
    }

    /** Title. */
    public Text title() {
        return title;
    }

    /** Where the numbers were published. */
    public String source() {
        return declaration.get("source").asText();
    }

    /** What must be said wherever a difference found here is shown. */
    public Text caution() {
        return caution;
    }

    /** The engagement, without people, process or opinion: a published report has none. Its own at every call. */
    public Engagement engagement() {
        return (Engagement) reader().read(EngagementPackage.Literals.ENGAGEMENT, declaration.get("engagement"),
                "engagement");
    }

    /** The inventory as published, printed results beside their inputs. Its own at every call. */
    public Inventory inventory() {
        return inventory(reader());
    }

    /** Every published result of the case, in the order of {@code expected.csv}, with what recalculates it. */
    public List<ExpectedItem> expected() {
        return expected;
    }

    /** What the demonstration adds to make a full application of this case; empty where there is none. */
    public Optional<DemoSupplement> supplement() {
        return files.has("demo.json") ? Optional.of(new DemoSupplement(files, ids)) : Optional.empty();
    }

    private ModelReader reader() {
        return new ModelReader(ids, files.caseId() + "/case.json");
    }

    private Inventory inventory(ModelReader reader) {
        EObject inventory = reader.read(InventoryPackage.Literals.INVENTORY, declaration.get("inventory"), "inventory");
        reader.requireResolved(Set.of(ids.of("engagement")));
        return (Inventory) inventory;
    }
}
