package org.hecha.verification.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;

/** The kinds of evidence that the installed standards declare. An OSGi service, safe for any thread. */
public interface EvidenceKinds {

    /** All kinds, by standard and in declared order. */
    List<EvidenceKind> all();

    /** The kind of that id or title. */
    Optional<EvidenceKind> find(String named);

    /**
     * The kind of that id or title.
     *
     * @throws Refusal where there is none; it names the nearest ones
     */
    EvidenceKind named(String named) throws Refusal;

    /** The kinds nearest to what somebody typed, as ids; empty where no standard declares any. */
    List<String> nearest(String named);

    /**
     * What must be there, by the standards among the engagement's criteria.
     *
     * @return kinds with the requirement that asks for each
     */
    Map<EvidenceKind, Requirement> required(Engagement engagement, Inventory inventory);

    /** What is wrong with the installed data; such a file is left out as a whole. */
    List<Localized> problems();
}
