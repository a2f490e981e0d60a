package no.segl.intake;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are really there. What a document says of their number is another matter, and readers differ in which of
 * the two they believe.
 */
final class PageTree {

    private final int declared;
    private int pages;
    private boolean broken;

    private PageTree(int declared) {
        this.declared = declared;
    }

    static PageTree of(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        PageTree tree = new PageTree(root == null ? 0 : root.getInt(COSName.COUNT, 0));
        tree.read(root);
        return tree;
    }

    int pages() {
        return pages;
    }

    boolean isBroken() {
        return broken || declared != pages;
    }

    private void read(@Nullable COSDictionary root) {
        Deque<COSDictionary> waiting = new ArrayDeque<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        COSDictionary node = root;
        while (node != null) {
            if (!seen.add(node)) {
                broken = true;
            } else if (node.getCOSArray(COSName.KIDS) != null) {
                addKids(node.getCOSArray(COSName.KIDS), waiting);
            } else if (node != root) {
                addPage(node);
            }
            node = waiting.poll();
        }
    }

    private void addKids(COSArray kids, Deque<COSDictionary> waiting) {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                waiting.add(kid);
            } else {
                broken = true;
            }
        }
    }

    private void addPage(COSDictionary page) {
        pages++;
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        boolean missing = contents == null && page.containsKey(COSName.CONTENTS);
        if (missing || contents != null && !(contents instanceof COSStream || contents instanceof COSArray)) {
            broken = true;
        }
    }
}
