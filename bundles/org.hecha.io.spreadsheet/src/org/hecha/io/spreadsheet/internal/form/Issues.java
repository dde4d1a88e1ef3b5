package org.hecha.io.spreadsheet.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.RowIssue;
import org.hecha.io.spreadsheet.internal.Wording;

/** Collects everything that is wrong in one run. Not safe for several threads. */
public final class Issues {

    private final List<RowIssue> wrong = new ArrayList<>();
    private final List<RowIssue> notes = new ArrayList<>();

    /** Adds what bars a row. Its texts stand under {@code issue.CODE} and {@code issue.CODE.fix}. */
    public void wrong(Place place, String code, Object... arguments) {
        wrong.add(issue(place, code, arguments));
    }

    /** Adds what bars nothing. */
    public void note(Place place, String code, Object... arguments) {
        notes.add(issue(place, code, arguments));
    }

    public List<RowIssue> wrong() {
        return wrong;
    }

    public List<RowIssue> notes() {
        return notes;
    }

    private static RowIssue issue(Place place, String code, Object... arguments) {
        return new RowIssue(code, place, Wording.of("issue." + code, arguments),
                Wording.of("issue." + code + ".fix", arguments));
    }
}
