using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>A ticket as one would write it in a line: the first 64 bits decide every order that a benchmark meets.</summary>
internal static class NaiveTicket
{
    public static ulong Of(string seed, string id) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{id}")));
}
