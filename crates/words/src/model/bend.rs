//! What bends the numbers between the two halves of a layer: without it, many layers could do no more than one.
//!
//! Done here in one walk on one core. Candle has all cores work on one table as soon as it is large, and each core here has
//! texts of its own.

use super::config::Activation;
use candle_core::{CpuStorage, CustomOp2, Layout, Result, Shape, Tensor, bail};

/// A table with the same row added to each of its own, bent.
pub(super) fn bent(table: &Tensor, row: &Tensor, activation: Activation) -> Result<Tensor> {
    table.apply_op2_no_bwd(row, &Bend(activation))
}

struct Bend(Activation);

impl CustomOp2 for Bend {
    fn name(&self) -> &'static str {
        "bend"
    }

    fn cpu_fwd(&self, table: &CpuStorage, at: &Layout, row: &CpuStorage, row_at: &Layout) -> Result<(CpuStorage, Shape)> {
        let (Some((from, to)), Some((row_from, row_to))) = (at.contiguous_offsets(), row_at.contiguous_offsets()) else {
            bail!("a table that is not in one piece");
        };
        let (table, row) = (&table.as_slice::<f32>()?[from..to], &row.as_slice::<f32>()?[row_from..row_to]);
        let mut out = Vec::with_capacity(table.len());
        for own in table.chunks_exact(row.len().max(1)) {
            let sums = own.iter().zip(row).map(|(x, y)| x + y);
            match self.0 {
                Activation::Gelu => out.extend(sums.map(gelu)),
                Activation::GeluTanh => out.extend(sums.map(gelu_by_tanh)),
                Activation::Relu => out.extend(sums.map(|x| x.max(0.0))),
            }
        }
        Ok((CpuStorage::F32(out), at.shape().clone()))
    }
}

fn gelu(x: f32) -> f32 {
    0.5 * x * (1.0 + libm::erff(x * std::f32::consts::FRAC_1_SQRT_2))
}

/// √(2/π)
const SLOPE: f32 = 0.797_884_6;

fn gelu_by_tanh(x: f32) -> f32 {
    0.5 * x * (1.0 + libm::tanhf(SLOPE * (x + 0.044_715 * x * x * x)))
}
