package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 9.3.1 s: it is said whether the report was verified, how and at which level of assurance. */
@Component(service = Check.class)
public final class VerificationStated extends ReportContent {

    public VerificationStated() {
        super("s");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        return blank(Statements.of(subject).getVerification()) ? List.of(phrase("verification")) : List.of();
    }
}
