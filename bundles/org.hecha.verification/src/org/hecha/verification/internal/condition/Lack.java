package org.hecha.verification.internal.condition;

import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.standard.Standing;
import org.hecha.verification.process.ConditionSubject;

/** What conditions say, and what they all look at. */
final class Lack {

    private static final int LONGEST = 40;
    private static final Messages MESSAGES = Messages.of(Lack.class);

    private Lack() {
    }

    static Localized of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** Says that a limit is unconfirmed; nothing where it is not. */
    static Localized standing(Standing standing) {
        return standing == Standing.UNCONFIRMED ? MESSAGES.text("unconfirmed") : Localized.verbatim("");
    }

    static String name(TeamMember member) {
        return String.valueOf(member.getName());
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static String brief(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    static Optional<Fieldwork> fieldwork(ConditionSubject subject) {
        return Optional.ofNullable(subject.engagement().getFieldwork());
    }

    /** Whether a misstatement is likely to arise, or likely to slip through the controls. */
    static boolean high(Risk risk) {
        return risk.getInherent() == RiskLevel.HIGH || risk.getControl() == RiskLevel.HIGH;
    }
}
