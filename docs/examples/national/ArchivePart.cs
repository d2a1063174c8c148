using System.Linq;
using System.Threading.Tasks;
using Orleans;
using Orleans.Runtime;
using QaStandards.Sampling;

namespace NationalDraw;

/// <summary>One part of the archive, wherever it lies.</summary>
public interface IArchivePart : IGrainWithIntegerKey
{
    /// <summary>Draws from the part alone; only the drawn ids travel.</summary>
    Task<DrawnPart> Draw(int files, int parts, string seed, int size);
}

/// <summary>What travels: the drawn ids, of how many, and where.</summary>
[GenerateSerializer]
public sealed record DrawnPart([property: Id(0)] string Silo, [property: Id(1)] long Files, [property: Id(2)] string[] Ids);

/// <summary>A part that makes up its ids; a real one would read them from its store.</summary>
public sealed class ArchivePart(ILocalSiloDetails silo) : Grain, IArchivePart
{
    public Task<DrawnPart> Draw(int files, int parts, string seed, int size)
    {
        var ids = new Archive(files, parts).Part((int)this.GetPrimaryKeyLong());
        var draw = PartialDraw.Of(Seed.Parse(seed), size, ids);
        return Task.FromResult(new DrawnPart(silo.SiloAddress.ToString(), draw.Files, [.. draw.Drawn.Select(drawn => drawn.Id)]));
    }
}
