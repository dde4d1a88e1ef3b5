package org.hecha.standard.table;

import java.util.List;

/** A file with tables in it, open. Not safe for several threads; whoever opened it closes it. */
public interface TableFile extends AutoCloseable {

    /** Name of the file, without folder. */
    String name();

    /** Whether it is a CSV file, which is one sheet. */
    boolean isCsv();

    /** The sheets in the order of the file, hidden ones included. */
    List<TableSheet> sheets();

    @Override
    void close();
}
