package org.hecha.verification.internal.check;

import java.util.Locale;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;
import org.osgi.service.component.annotations.Component;

/** Material in a foreign language has a Chinese translation beside it. An item that names no language is not asked. */
@Component(service = Check.class)
public final class EvidenceTranslated extends EvidenceRule {

    public EvidenceTranslated() {
        super("HECHA-EVIDENCE-TRANSLATION");
    }

    @Override
    boolean concerns(CheckSubject subject, EvidenceItem item) {
        return item.getLanguage() != null && !item.getLanguage().isBlank();
    }

    @Override
    boolean objects(CheckSubject subject, EvidenceItem item, CheckReport report) {
        if (isChinese(item.getLanguage()) || subject.evidence().getItems().stream()
                .anyMatch(other -> item.getId().equals(other.getTranslationOf()) && isChinese(other.getLanguage())
                        && EvidenceItems.counts(other, EvidenceItems.successors(subject.evidence())))) {
            return false;
        }
        report.failed(item.getId(), "translation", null, EvidenceItems.label(item), item.getLanguage());
        return true;
    }

    /** Whether a language, or one of several, is Chinese: {@code zh}, {@code zh-CN}, {@code en/zh}, 中文. */
    private static boolean isChinese(String language) {
        if (language == null) {
            return false;
        }
        for (String one : language.toLowerCase(Locale.ROOT).split("[,;/+、 ]+")) {
            if (one.equals("zh") || one.startsWith("zh-") || one.startsWith("zh_") || one.equals("cmn")
                    || one.startsWith("中文") || one.equals("汉语") || one.equals("chinese")) {
                return true;
            }
        }
        return false;
    }
}
