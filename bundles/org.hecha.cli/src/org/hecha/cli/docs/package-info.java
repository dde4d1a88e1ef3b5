/** Reference pages made from the installed data, in Markdown. */
package org.hecha.cli.docs;
