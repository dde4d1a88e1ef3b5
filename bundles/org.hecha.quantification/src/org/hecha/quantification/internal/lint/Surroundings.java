package org.hecha.quantification.internal.lint;

import java.util.List;

import org.hecha.standard.DataFile;
import org.hecha.standard.Standard;
import org.hecha.standard.Text;

/** The units and tables of an installed standard, behind those of the files that are looked at; its methods stay out. */
record Surroundings(Standard installed) implements Standard {

    /** Sorts behind every id, so that what the files declare is read first; their remarks begin without it. */
    static final String MARK = "~";

    @Override
    public String id() {
        return MARK + installed.id();
    }

    @Override
    public Text title() {
        return installed.title();
    }

    @Override
    public List<String> editions() {
        return installed.editions();
    }

    @Override
    public Text source() {
        return installed.source();
    }

    @Override
    public List<DataFile> data() {
        return installed.data().stream()
                .filter(file -> file.kind() == DataFile.Kind.UNITS || file.kind() == DataFile.Kind.FACTORS).toList();
    }
}
