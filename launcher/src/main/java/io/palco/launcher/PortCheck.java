package io.palco.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Makes sure before the start that every port is free, and otherwise says who holds it and how to move.
final class PortCheck {

    private static final int OFFSET_STEP = 100;
    private static final int MAX_OFFSET = 5000;

    private final List<PortUse> uses;
    private final IntPredicate free;

    PortCheck(List<PortUse> uses) {
        this(uses, PortCheck::isFree);
    }

    PortCheck(List<PortUse> uses, IntPredicate free) {
        this.uses = uses;
        this.free = free;
    }

    /// @throws LauncherException naming every busy port
    void requireFree(int offset) {
        var busy = new ArrayList<String>();
        for (var use : uses) {
            var port = use.port(offset);
            if (!free.test(port)) {
                var holder = PortHolder.of(port).orElse("another program (of another user, so its name is hidden)");
                busy.add("  port %d, wanted by %s, is held by %s".formatted(port, use.purpose(), holder));
            }
        }
        if (!busy.isEmpty()) {
            throw new LauncherException("""
                    Palco cannot start, these ports are taken:
                    %s
                    Stop what holds them, or move all of Palco's ports: PALCO_PORT_OFFSET=%d ./palco up""".formatted(String.join("\n", busy), freeOffset(offset)));
        }
    }

    private int freeOffset(int taken) {
        for (var offset = OFFSET_STEP; offset <= MAX_OFFSET; offset += OFFSET_STEP) {
            var candidate = offset;
            if (offset != taken && uses.stream().allMatch(use -> free.test(use.port(candidate)))) {
                return offset;
            }
        }
        return taken + OFFSET_STEP;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
