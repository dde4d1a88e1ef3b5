package org.hecha.ui.fieldwork;

import org.hecha.testing.window.TextsContract;
import org.hecha.ui.fieldwork.internal.checklist.ChecklistsPart;
import org.hecha.ui.fieldwork.internal.coverage.CoveragePart;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.form.InquiryForm;
import org.hecha.ui.fieldwork.internal.materiality.MaterialityPart;
import org.hecha.ui.fieldwork.internal.opinion.OpinionPart;
import org.hecha.ui.fieldwork.internal.process.ProcessPart;
import org.hecha.ui.fieldwork.internal.sampling.SamplingPart;
import org.hecha.ui.fieldwork.internal.statement.StatementPart;

/** Every text of these pages exists in both languages and can be formatted. */
class TextsTest extends TextsContract {

    TextsTest() {
        super(ChecklistsPart.class, CoveragePart.class, Desk.class, InquiryForm.class, MaterialityPart.class, OpinionPart.class,
                ProcessPart.class, SamplingPart.class, StatementPart.class);
    }
}
