package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** The Chinese guide to the verification of emission reports of enterprises (2021): the order of a verification. */
@Component(service = Standard.class)
public final class VerificationGuide extends DeclaredStandard {

    /** Called by Declarative Services. */
    public VerificationGuide() {
        super("/data/verification-guide/standard.json");
    }
}
