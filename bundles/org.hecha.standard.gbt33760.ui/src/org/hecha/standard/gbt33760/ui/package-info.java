/** The page for reduction projects after GB/T 33760, and the wizard that adds one. */
package org.hecha.standard.gbt33760.ui;
