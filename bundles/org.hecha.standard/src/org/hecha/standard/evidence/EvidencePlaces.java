package org.hecha.standard.evidence;

import java.nio.file.Path;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.inventory.Inventory;

/** Looks at the places that annotations point at. Safe for any thread; the model objects must not change meanwhile. */
public interface EvidencePlaces {

    /**
     * Looks at every place of the register; each file is hashed and opened once. Never throws for what files or model
     * hold: what is wrong is the state of a place, with a sentence.
     *
     * @param folder folder of the engagement
     */
    EvidenceReview review(Path folder, Engagement engagement, Inventory inventory, EvidenceRegister register);
}
