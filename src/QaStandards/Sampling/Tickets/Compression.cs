using System;
using System.Runtime.CompilerServices;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// The compression function of SHA-256 (FIPS 180-4, section 6.2.2) over as many messages at once as there are lanes: the
/// multi-buffer idea of Gueron and Krasnov, "Simultaneous Hashing of Multiple Messages", Journal of Information Security 3,
/// 2012. One message cannot use a wide vector, because every round waits for the one before; independent messages can.
/// </summary>
/// <typeparam name="TLanes">The width.</typeparam>
internal static class Compression<TLanes>
    where TLanes : unmanaged, ILanes<TLanes>
{
    /// <summary>How many words the schedule needs.</summary>
    internal const int ScheduleLength = 64;

    /// <summary>Sets the state to the initial hash value.</summary>
    internal static void Start(Span<TLanes> state)
    {
        for (var i = 0; i < Sha256Constants.Initial.Length; i++)
        {
            state[i] = TLanes.Same(Sha256Constants.Initial[i]);
        }
    }

    /// <summary>Takes one block of every message into its state.</summary>
    /// <param name="state">The eight words of the hash value, changed in place.</param>
    /// <param name="schedule">64 words: the first 16 hold the block and are kept, the rest is scratch.</param>
    // Optimised at once: the first draw of a process is often its only one, and the quickly made code of the first tier
    // would take most of its time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Apply(Span<TLanes> state, Span<TLanes> schedule)
    {
        var w = schedule[..ScheduleLength];
        var k = Sha256Constants.Rounds[..ScheduleLength];
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var t = 0; t < ScheduleLength; t += 8)
        {
            // The words of 16 rounds later are made here, so that the processor can do them while the rounds wait.
            if (t < ScheduleLength - 16)
            {
                Extend(w.Slice(t, 24));
            }

            // Instead of moving eight values along, the next round names them one place further.
            Round(a, b, c, ref d, e, f, g, ref h, w[t] + TLanes.Same(k[t]));
            Round(h, a, b, ref c, d, e, f, ref g, w[t + 1] + TLanes.Same(k[t + 1]));
            Round(g, h, a, ref b, c, d, e, ref f, w[t + 2] + TLanes.Same(k[t + 2]));
            Round(f, g, h, ref a, b, c, d, ref e, w[t + 3] + TLanes.Same(k[t + 3]));
            Round(e, f, g, ref h, a, b, c, ref d, w[t + 4] + TLanes.Same(k[t + 4]));
            Round(d, e, f, ref g, h, a, b, ref c, w[t + 5] + TLanes.Same(k[t + 5]));
            Round(c, d, e, ref f, g, h, a, ref b, w[t + 6] + TLanes.Same(k[t + 6]));
            Round(b, c, d, ref e, f, g, h, ref a, w[t + 7] + TLanes.Same(k[t + 7]));
        }

        (state[0], state[1], state[2], state[3]) = (state[0] + a, state[1] + b, state[2] + c, state[3] + d);
        (state[4], state[5], state[6], state[7]) = (state[4] + e, state[5] + f, state[6] + g, state[7] + h);
    }

    // The order of the additions matters for speed: what is ready early is added first, the slow sum last.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        TLanes a, TLanes b, TLanes c, ref TLanes d, TLanes e, TLanes f, TLanes g, ref TLanes h, TLanes word)
    {
        h = h + word + TLanes.Choose(e, f, g) + BigSigma1(e);
        d += h;
        h += BigSigma0(a) + TLanes.Majority(a, b, c);
    }

    // Makes words 16 to 23 of the window. The two newest stay in registers: each is needed again two words later.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Extend(Span<TLanes> w)
    {
        var even = w[14];
        var odd = w[15];
        for (var t = 16; t < 24; t += 2)
        {
            even = SmallSigma1(even) + (w[t - 7] + SmallSigma0(w[t - 15]) + w[t - 16]);
            w[t] = even;
            odd = SmallSigma1(odd) + (w[t - 6] + SmallSigma0(w[t - 14]) + w[t - 15]);
            w[t + 1] = odd;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes BigSigma0(TLanes x) =>
        TLanes.Parity(TLanes.RotateRight(x, 2), TLanes.RotateRight(x, 13), TLanes.RotateRight(x, 22));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes BigSigma1(TLanes x) =>
        TLanes.Parity(TLanes.RotateRight(x, 6), TLanes.RotateRight(x, 11), TLanes.RotateRight(x, 25));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes SmallSigma0(TLanes x) =>
        TLanes.Parity(TLanes.RotateRight(x, 7), TLanes.RotateRight(x, 18), TLanes.ShiftRight(x, 3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes SmallSigma1(TLanes x) =>
        TLanes.Parity(TLanes.RotateRight(x, 17), TLanes.RotateRight(x, 19), TLanes.ShiftRight(x, 10));
}
