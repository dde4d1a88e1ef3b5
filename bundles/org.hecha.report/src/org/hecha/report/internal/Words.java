package org.hecha.report.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork.Titled;

/** The words of one report in its language. */
final class Words {

    private static final ZoneId CHINA = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$

    private final ReportContent content;

    Words(ReportContent content) {
        this.content = content;
    }

    String say(String key, Object... arguments) {
        return PdfReport.MESSAGES.text(key, arguments).in(content.language());
    }

    String in(Localized text) {
        return text.in(content.language());
    }

    Locale language() {
        return content.language();
    }

    /** The value, or the word for "not stated". */
    String or(String value) {
        return value == null || value.isBlank() ? say("notStated") : value; //$NON-NLS-1$
    }

    String or(Object value) {
        return value == null ? say("notStated") : value.toString(); //$NON-NLS-1$
    }

    /** A text, or nothing where it is blank. */
    static String text(String value) {
        return value == null ? "" : value.strip(); //$NON-NLS-1$
    }

    /** A text behind its label, or nothing where it is blank. */
    String labelled(String key, String value) {
        return value == null || value.isBlank() ? "" : say(key, value.strip()); //$NON-NLS-1$
    }

    /** What a key of the model is called: a step, a technique, a kind of evidence; the key itself where nobody says. */
    String title(Titled what, String key) {
        return content.work().title(what, key).map(this::in).orElseGet(() -> or(key));
    }

    /** A moment in China, to the minute; a dash for none. */
    String moment(Instant moment) {
        return moment == null ? "—" : MINUTE.format(moment.atZone(CHINA)); //$NON-NLS-1$
    }

    /** A day; a dash for none. */
    static String day(LocalDate day) {
        return day == null ? "—" : day.toString(); //$NON-NLS-1$
    }

    /** Day of the report in China. */
    LocalDate today() {
        return LocalDate.ofInstant(content.at(), CHINA);
    }

    /** Day of the report in China, where it is issued. */
    String day() {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(content.at().atZone(CHINA));
    }

    String header() {
        Engagement engagement = content.engagement();
        String header = say("header", or(engagement.getNumber()), or(engagement.getTitle())); //$NON-NLS-1$
        return engagement.isIllustrative() ? header + "    " + say("illustrativeMark") : header; //$NON-NLS-1$ //$NON-NLS-2$
    }

    String footer() {
        return content.engagement().getOpinion() == null ? say("footerDraft", day()) : say("footer", day()); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
