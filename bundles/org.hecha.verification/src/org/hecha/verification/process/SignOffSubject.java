package org.hecha.verification.process;

import java.util.List;

import org.hecha.model.engagement.TeamRole;
import org.hecha.standard.Text;

/**
 * Something that is signed off. Immutable.
 *
 * @param id stable id, stored with the sign-off: {@code review}
 * @param title title
 * @param role who signs
 * @param restsOn subjects whose sign-offs must stand before this one is given, and with which it falls
 * @param covers every field that is signed
 */
public record SignOffSubject(String id, Text title, TeamRole role, List<String> restsOn, List<Cover> covers) {

    public SignOffSubject {
        restsOn = List.copyOf(restsOn);
        covers = List.copyOf(covers);
    }
}
