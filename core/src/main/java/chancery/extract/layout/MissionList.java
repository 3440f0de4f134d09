package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.extract.Context;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.extract.Topic;
import chancery.page.Block;
import java.util.List;

/**
 * Embassies, consulates and other offices wherever a page names one with its sender and its place, in lists as in
 * passing: {@code Embassy of Georgia to Lithuania (Vilnius), opened 07 October 2006}; {@code Honorary Consuls of
 * Lithuania: Batumi (since 2008), Kutaisi}; {@code Brazil maintains an Embassy in Luanda}; {@code the German Embassy in
 * Windhoek}. A list's line without a country goes on with the sender of the line above.
 */
public final class MissionList implements Grammar {
    @Override
    public String id() {
        return "mission-list";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        if (!scene.has(block, Sign.MISSION)) {
            return;
        }
        Context context = scene.context(block);
        switch (context.topic()) {
            case PRESS, AGREEMENTS, VISITS, TRADE -> {
                return;
            }
            default -> {}
        }
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Table table) {
            if (isOfMissions(context) || context.topic() == Topic.CHRONICLE) {
                for (Block.Row row : table.rows()) {
                    for (Block.Cell cell : row.cells()) {
                        cell.lines().forEach(line -> new MissionWalk(scene, block, line, id(), claims).read());
                    }
                }
            }
        } else if (!(content instanceof Block.Heading) || isOfMissions(context)) {
            new MissionWalk(scene, block, content.span(), id(), claims).read();
        }
    }

    private static boolean isOfMissions(Context context) {
        return context.topic() == Topic.MISSIONS || context.topic() == Topic.BASICS || context.topic() == Topic.ENVOYS;
    }
}
