package org.hecha.verification.internal.check;

import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Organization;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** The unified social credit code of the organization is complete and its check character is right (GB 32100-2015). */
@Component(service = Check.class)
public final class CreditCode implements Check {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    @Override
    public String ruleId() {
        return "HECHA-CREDIT-CODE";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Organization organization = subject.engagement().getOrganization();
        String code = organization == null || organization.getCreditCode() == null ? ""
                : organization.getCreditCode().strip();
        String id = organization == null ? "" : organization.getId();
        String doubt = doubt(code);
        if (doubt == null) {
            report.passed(id);
        } else {
            report.failed(id, doubt, null, code, Messages.of(CreditCode.class).text(doubt, code,
                    doubt.equals("codeDigit") ? String.valueOf(checkCharacter(code)) : ""));
        }
    }

    private static String doubt(String code) {
        if (code.isEmpty()) {
            return "codeMissing";
        }
        if (code.length() != LENGTH || code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
            return "codeForm";
        }
        return checkCharacter(code) == code.charAt(LENGTH - 1) ? null : "codeDigit";
    }

    /** Weights are the powers of three modulo 31; the check character completes the sum to a multiple of 31. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }
}
