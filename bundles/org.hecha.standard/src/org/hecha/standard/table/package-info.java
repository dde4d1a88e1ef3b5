/** Tables in files, as whoever proves a quantity by them needs them: sheets, rows, cells, numbers exact. */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.hecha.standard.table;
