package org.hecha.standard.lint;

import java.nio.file.Path;
import java.util.List;

import org.hecha.core.text.Refusal;

/** Looks through declared methods and factor tables. Changes nothing and installs nothing. Safe for any thread. */
public interface MethodLint {

    /** Everything the engine refused of what is installed, then hints about what it took; both in a fixed order. */
    List<LintRemark> installed();

    /**
     * The same for files that need not be installed. A {@code standard.json} stands for all data files it names; a file
     * of methods, tables or units stands for itself, and where a {@code standard.json} beside or above it names it, is
     * read as a part of that standard. Units and tables of the installed standards are there for them, save those of a
     * standard that the files bring themselves.
     *
     * @return remarks about the files alone
     * @throws Refusal when a file cannot be read, is no JSON, or declares nothing that can be checked
     */
    List<LintRemark> files(List<Path> files) throws Refusal;
}
